package loyalty.shared;

import java.util.Locale;
import java.util.Optional;

/** A customer's gender, where they gave one. */
public enum Gender {
    MALE,
    FEMALE,
    OTHER;

    /** Reads 男, 先生, M, Mr., female … in either language; empty for anything else. Never fails. */
    public static Optional<Gender> read(String text) {
        return switch (HumanText.clean(text).toLowerCase(Locale.ROOT)) {
            case "男", "男性", "男士", "先生", "m", "male", "man", "mr", "mr." -> Optional.of(MALE);
            case "女", "女性", "女士", "小姐", "太太", "f", "female", "woman", "ms", "ms.", "mrs", "mrs.", "miss" ->
                Optional.of(FEMALE);
            case "其他", "其它", "other", "diverse", "non-binary" -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }
}
