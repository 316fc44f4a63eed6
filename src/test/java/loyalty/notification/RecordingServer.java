package loyalty.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A mail server that keeps what it takes, and behaves as a test wants. */
public class RecordingServer implements MailServer {
    public final List<OutgoingMail> taken = new CopyOnWriteArrayList<>();
    public boolean configured = true;
    public Consumer<OutgoingMail> mood = mail -> {};

    @Override
    public boolean configured() {
        return configured;
    }

    @Override
    public void send(OutgoingMail mail) {
        mood.accept(mail);
        taken.add(mail);
    }

    public List<String> subjectsTo(String address) {
        return taken.stream()
                .filter(mail -> mail.to().equals(address))
                .map(OutgoingMail::subject)
                .toList();
    }
}
