package loyalty.results;

/**
 * Makes the plural of an English word its singular: the S-stemmer of D. Harman (1991), How Effective Is Suffixing?,
 * Journal of the American Society for Information Science 42(1). What it leaves is a word that people can read.
 */
final class EnglishStem {
    private EnglishStem() {}

    /** @param word in small letters */
    static String of(String word) {
        if (word.endsWith("ies")) return endsWithAny(word, "eies", "aies") ? word : cut(word, 3) + "y";
        if (word.endsWith("es")) return endsWithAny(word, "aes", "ees", "oes") ? word : cut(word, 1);
        if (word.endsWith("s")) return endsWithAny(word, "us", "ss", "'s") ? word : cut(word, 1);
        return word;
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) if (word.endsWith(ending)) return true;
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
