package loyalty.keys;

import java.util.List;

/**
 * The keys of this installation.
 *
 * @param encryption the current one first; the others only read what they once encrypted
 */
record KeyRing(List<Key> encryption, Key index) {

    KeyRing {
        encryption = List.copyOf(encryption);
        if (encryption.isEmpty()) {
            throw new IllegalArgumentException("there is no encryption key");
        }
        if (encryption.stream().map(Key::id).distinct().count() < encryption.size()) {
            throw new IllegalArgumentException("an encryption key is there twice");
        }
    }

    static KeyRing random() {
        return new KeyRing(List.of(Key.random()), Key.random());
    }

    Key current() {
        return encryption.getFirst();
    }
}
