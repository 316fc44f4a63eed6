package loyalty.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;

/** Sends a file as no browser would: of any length, declared or not, and reads what is answered meanwhile. */
record RawUpload(int port, String path, String session) {
    private static final int PIECE = 1 << 16;
    private static final int PATIENCE = 20_000;

    /** @param bytesTaken before the server hung up or all was sent */
    record Outcome(long bytesTaken, String answer) {}

    /** Says how long the file is and sends its beginning only. */
    Outcome declare(long length, byte[] beginning) throws IOException {
        try (Socket socket = connected()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("Content-Length: " + length));
            out.write(beginning);
            out.flush();
            return new Outcome(beginning.length, answer(socket));
        }
    }

    /** Says nothing of the length, and sends on and on. */
    Outcome stream(long length, byte[] beginning) throws IOException {
        byte[] piece = Arrays.copyOf(beginning, PIECE);
        long sent = 0;
        try (Socket socket = connected()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("Transfer-Encoding: chunked"));
            try {
                while (sent < length && socket.getInputStream().available() == 0) {
                    out.write((Integer.toHexString(PIECE) + "\r\n").getBytes(ISO_8859_1));
                    out.write(piece);
                    out.write("\r\n".getBytes(ISO_8859_1));
                    sent += PIECE;
                }
            } catch (IOException hungUp) {
                return new Outcome(sent, "");
            }
            return new Outcome(sent, answer(socket));
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    private byte[] head(String length) {
        return String.join(
                        "\r\n",
                        "POST " + path + " HTTP/1.1",
                        "Host: localhost:" + port,
                        "Cookie: JSESSIONID=" + session,
                        "X-Filename: big.pdf",
                        "Content-Type: application/pdf",
                        "Connection: close",
                        length,
                        "",
                        "")
                .getBytes(ISO_8859_1);
    }

    private static String answer(Socket socket) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (IOException reset) {
            // The server hangs up on what it does not want to read to its end.
        }
        return answer.toString(ISO_8859_1);
    }
}
