package loyalty.identity;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Browser and system of a User-Agent: enough to know one's own devices by, too little to follow anybody. */
final class Device {
    /** The first that is found counts: most browsers also claim to be those below them. */
    private static final Map<String, String> BROWSERS = ordered(
            "MicroMessenger/", "WeChat",
            "Edg", "Edge",
            "OPR/", "Opera",
            "QQBrowser/", "QQ Browser",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "CriOS/", "Chrome",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "OpenHarmony", "HarmonyOS",
            "Windows", "Windows",
            "Mac OS X", "macOS",
            "CrOS", "ChromeOS",
            "Linux", "Linux");

    private Device() {}

    /** Such as "Firefox · Windows", of at most 60 characters; empty when neither is known. */
    static String of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        return Stream.of(first(BROWSERS, text), first(SYSTEMS, text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> first(Map<String, String> names, String text) {
        return names.entrySet().stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        var names = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < signsAndNames.length; i += 2) names.put(signsAndNames[i], signsAndNames[i + 1]);
        return names;
    }
}
