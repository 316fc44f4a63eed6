package loyalty.message;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Subject and body of a template in one language. */
public record MailText(String subject, String body) {
    public static final int SUBJECT_LENGTH = 200;
    public static final int BODY_LENGTH = 5_000;

    static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}]{0,40}?)\\s*}}");
    /** Braces that are no variable are a slip of whoever wrote them. */
    private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}]*(}})?|}}");

    /** The first thing in double braces that is no variable. */
    public static Optional<String> unknownVariable(String text) {
        return BRACES.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(braces -> known(braces).isEmpty())
                .findFirst();
    }

    public boolean has(MailVariable variable) {
        return Stream.of(subject, body)
                .flatMap(text -> VARIABLE.matcher(text).results())
                .anyMatch(found -> found.group(1).equals(variable.code()));
    }

    private static Optional<MailVariable> known(String braces) {
        var matcher = VARIABLE.matcher(braces);
        return matcher.matches() ? MailVariable.byCode(matcher.group(1)) : Optional.empty();
    }
}
