package loyalty.demo;

/** A sentence in the language of whom it is about. */
record Sentence(String chinese, String english) {
    String in(boolean isChinese) {
        return isChinese ? chinese : english;
    }
}
