package loyalty.rotation;

import loyalty.keys.Renewal;

/**
 * How far the renewal has come.
 *
 * @param keys the current keys when the pass began
 * @param store the number of the store it is at
 * @param place where in that store it goes on
 * @param seen records looked at in this pass
 * @param renewed how many of them had to be made anew
 * @param unreadable values that no key can read
 * @param renewedBefore records made anew in earlier passes
 */
record RenewalPlace(
        String keys, int store, String place, long seen, long renewed, long unreadable, long renewedBefore) {

    static RenewalPlace first(String keys) {
        return new RenewalPlace(keys, 0, "", 0, 0, 0, 0);
    }

    RenewalPlace after(Renewal step) {
        return new RenewalPlace(
                keys,
                store,
                step.place(),
                seen + step.seen(),
                renewed + step.renewed(),
                unreadable + step.unreadable(),
                renewedBefore);
    }

    RenewalPlace nextStore() {
        return new RenewalPlace(keys, store + 1, "", seen, renewed, unreadable, renewedBefore);
    }

    /** A pass that still found old values, or during which a key came, is followed by another. */
    RenewalPlace nextPass(String keysNow) {
        return new RenewalPlace(keysNow, 0, "", 0, 0, 0, renewedBefore + renewed);
    }

    /** Whether this pass, now at its end, shows that nothing needs another key than the current ones. */
    boolean isClean(String keysNow) {
        return renewed == 0 && keys.equals(keysNow);
    }
}
