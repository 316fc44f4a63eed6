package loyalty.uikit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of all modules, read from {@code messages/<module><suffix>.properties}. */
final class Bundles {

    private Bundles() {}

    /** @param suffix what follows the module's name: empty for English, {@code _zh_CN} for Chinese */
    static Map<String, String> read(String suffix) {
        var texts = new HashMap<String, String>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*")) {
                if (suffixOf(file).equals(suffix)) {
                    addAll(texts, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static String suffixOf(Resource file) {
        String name = String.valueOf(file.getFilename());
        int underscore = name.indexOf('_');
        return underscore < 0 ? "" : name.substring(underscore, name.indexOf('.'));
    }

    private static void addAll(Map<String, String> texts, Resource file) throws IOException {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (texts.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("Two bundles define " + key + ", one is " + file);
            }
        }
    }
}
