package loyalty.keys;

import java.io.IOException;
import java.io.OutputStream;

/** Collects what is written into pieces, and writes each encrypted. */
final class EncryptingStream extends OutputStream {
    private final FilePieces pieces;
    private final OutputStream sealed;
    private final byte[] piece = new byte[FileCipher.PIECE];
    private int filled;
    private boolean closed;

    EncryptingStream(FilePieces pieces, OutputStream sealed) {
        this.pieces = pieces;
        this.sealed = sealed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** A full piece waits for what comes after it: it might be the last. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        for (int left = length; left > 0; ) {
            if (filled == piece.length) writePiece(false);
            int n = Math.min(left, piece.length - filled);
            System.arraycopy(bytes, from, piece, filled, n);
            filled += n;
            from += n;
            left -= n;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        try (sealed) {
            writePiece(true);
        }
    }

    private void writePiece(boolean last) throws IOException {
        sealed.write(pieces.encrypt(piece, filled, last));
        filled = 0;
    }
}
