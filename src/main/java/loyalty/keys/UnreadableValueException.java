package loyalty.keys;

/** An encrypted value was altered, moved to another row or column, or needs a key that is not here. */
public class UnreadableValueException extends RuntimeException {
    UnreadableValueException(String message) {
        super(message);
    }
}
