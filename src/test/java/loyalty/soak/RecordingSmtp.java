package loyalty.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A mail server that stays while its client is killed, keeps what it takes, and may leave a mail without an answer. */
final class RecordingSmtp implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> taken = new CopyOnWriteArrayList<>();
    /** Asked of each mail that has come in whole: whether it is answered. */
    private volatile Predicate<String> answering = mail -> true;

    RecordingSmtp() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> taken() {
        return taken;
    }

    void answer(Predicate<String> mails) {
        answering = mails;
    }

    private void serve() {
        try {
            while (true) {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = caller.getOutputStream()) {
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) take(in, out);
                else say(out, "250 fine");
            }
        } catch (IOException killed) {
            // The client is gone; so is what it was about to send.
        }
    }

    private void take(BufferedReader in, OutputStream out) throws IOException {
        say(out, "354 go on");
        String mail = in.lines().takeWhile(line -> !line.equals(".")).collect(Collectors.joining("\n"));
        taken.add(mail);
        if (answering.test(mail)) say(out, "250 taken");
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
