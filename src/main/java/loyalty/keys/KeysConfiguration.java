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
    KeyRing keyRing(
            @Value("${loyalty.keys.file:./data/keys.properties}") String file,
            @Value("${loyalty.keys.encryption:}") String encryption,
            @Value("${loyalty.keys.index:}") String index) {
        if (encryption.isBlank() && index.isBlank()) {
            return new KeyFile(Path.of(file)).readOrCreate();
        }
        List<Key> encryptionKeys = Stream.of(encryption.split(","))
                .map(key -> configured("encryption", key))
                .toList();
        return new KeyRing(encryptionKeys, configured("index", index));
    }

    private static Key configured(String name, String base64) {
        try {
            return Key.ofBase64(base64);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableKeysException(
                    "loyalty.keys.%s can't be used: %s.".formatted(name, wrong.getMessage()),
                    "Give both loyalty.keys.encryption and loyalty.keys.index 32 random bytes in base64, "
                            + "or neither of them to use the key file.");
        }
    }
}
