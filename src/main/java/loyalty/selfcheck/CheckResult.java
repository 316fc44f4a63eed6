package loyalty.selfcheck;

import loyalty.shared.Message;

/** @param found what was found, in a sentence */
public record CheckResult(CheckState state, Message found) {

    public static CheckResult of(CheckState state, String key, Object... args) {
        return new CheckResult(state, Message.of(key, args));
    }
}
