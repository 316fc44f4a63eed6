package loyalty.keys;

import java.util.List;

/**
 * The keys of this installation.
 *
 * @param encryption the current one first; the others only read what they once encrypted
 */
record KeyRing(List<Key> encryption, Key index) {

    static KeyRing random() {
        return new KeyRing(List.of(Key.random()), Key.random());
    }

    Key current() {
        return encryption.getFirst();
    }
}
