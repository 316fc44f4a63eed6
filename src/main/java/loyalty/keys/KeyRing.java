package loyalty.keys;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of this installation.
 *
 * @param encryption the current one first; the others only read what they once encrypted
 * @param index the current one first; by the others is found what was indexed with them
 */
record KeyRing(List<Key> encryption, List<Key> index) {

    KeyRing {
        encryption = List.copyOf(encryption);
        index = List.copyOf(index);
    }

    static KeyRing random() {
        return new KeyRing(List.of(Key.random()), List.of(Key.random()));
    }

    Key current() {
        return encryption.getFirst();
    }

    Key currentIndex() {
        return index.getFirst();
    }

    Optional<Key> encryption(int id) {
        return encryption.stream().filter(key -> key.id() == id).findFirst();
    }

    List<Key> keys(KeyPurpose purpose) {
        return purpose == KeyPurpose.ENCRYPTION ? encryption : index;
    }

    KeyRing with(KeyPurpose purpose, List<Key> keys) {
        return purpose == KeyPurpose.ENCRYPTION ? new KeyRing(keys, index) : new KeyRing(encryption, keys);
    }

    /** From now on a new key serves this purpose, and the others for what is there already. */
    KeyRing renewed(KeyPurpose purpose) {
        return with(
                purpose,
                Stream.concat(Stream.of(Key.random()), keys(purpose).stream()).toList());
    }
}
