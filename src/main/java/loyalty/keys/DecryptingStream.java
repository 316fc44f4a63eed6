package loyalty.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Reads pieces, and hands out each once it was found genuine. */
final class DecryptingStream extends InputStream {
    private final FilePieces pieces;
    private final PushbackInputStream sealed;
    private byte[] clear = {};
    private int read;
    private boolean ended;

    DecryptingStream(FilePieces pieces, InputStream sealed) {
        this.pieces = pieces;
        this.sealed = new PushbackInputStream(sealed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (read == clear.length) {
            if (ended) return -1;
            readPiece();
        }
        int n = Math.min(length, clear.length - read);
        System.arraycopy(clear, read, into, offset, n);
        read += n;
        return n;
    }

    /** The last piece is the one after which nothing comes; it must say so itself. */
    private void readPiece() throws IOException {
        byte[] piece = sealed.readNBytes(FileCipher.PIECE + FileCipher.TAG);
        int after = sealed.read();
        if (after < 0) ended = true;
        else sealed.unread(after);
        clear = pieces.decrypt(piece, piece.length, ended);
        read = 0;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
