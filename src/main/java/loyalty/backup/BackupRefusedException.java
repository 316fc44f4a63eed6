package loyalty.backup;

/** A backup or restore that must not go on; the message says to an operator why, and what to do. */
class BackupRefusedException extends RuntimeException {
    BackupRefusedException(String message) {
        super(message);
    }
}
