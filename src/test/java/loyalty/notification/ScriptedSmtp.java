package loyalty.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An SMTP server for one mail, that refuses the recipient or hangs up when the mail is complete. */
class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket socket;
    private final boolean refusing;

    ScriptedSmtp(boolean refusing) throws IOException {
        this.refusing = refusing;
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::talk);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void talk() {
        try (Socket caller = socket.accept();
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = caller.getOutputStream()) {
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(".")) return;
                if (line.startsWith("DATA")) say(out, "354 go on");
                else if (line.startsWith("RCPT") && refusing) say(out, "550 no such user");
                else if (line.matches("(EHLO|HELO|MAIL|RCPT|RSET|QUIT|NOOP).*")) say(out, "250 fine");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
