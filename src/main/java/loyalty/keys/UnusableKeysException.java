package loyalty.keys;

/** The application must not start with these keys; the message says why, and the remedy what to do. */
class UnusableKeysException extends RuntimeException {
    private final String remedy;

    UnusableKeysException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
