package loyalty.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A mail server that keeps what it takes, and behaves as a test wants. */
class RecordingServer implements MailServer {
    final List<OutgoingMail> taken = new CopyOnWriteArrayList<>();
    boolean configured = true;
    Consumer<OutgoingMail> mood = mail -> {};

    @Override
    public boolean configured() {
        return configured;
    }

    @Override
    public void send(OutgoingMail mail) {
        mood.accept(mail);
        taken.add(mail);
    }

    List<String> subjectsTo(String address) {
        return taken.stream()
                .filter(mail -> mail.to().equals(address))
                .map(OutgoingMail::subject)
                .toList();
    }
}
