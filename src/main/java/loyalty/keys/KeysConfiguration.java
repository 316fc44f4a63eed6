package loyalty.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the keys from the configuration where they stand there, and otherwise from their file. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    @Bean
    CurrentKeys currentKeys(
            @Value("${loyalty.keys.file:./data/keys.properties}") String file,
            @Value("${loyalty.keys.encryption:}") String encryption,
            @Value("${loyalty.keys.index:}") String index) {
        if (encryption.isBlank() && index.isBlank()) {
            return CurrentKeys.of(new KeyFile(Path.of(file)));
        }
        return CurrentKeys.fixed(new KeyRing(configured("encryption", encryption), configured("index", index)));
    }

    private static List<Key> configured(String name, String keys) {
        try {
            return Stream.of(keys.split(",")).map(Key::ofBase64).toList();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableKeysException(
                    "loyalty.keys.%s can't be used: %s.".formatted(name, wrong.getMessage()),
                    "Give both loyalty.keys.encryption and loyalty.keys.index 32 random bytes in base64, "
                            + "or neither of them to use the key file.");
        }
    }
}
