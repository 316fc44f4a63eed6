package loyalty.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import loyalty.feedback.ComplaintAction;
import loyalty.feedback.ComplaintSummary;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;

/** What can be done with a complaint as it stands; the next step first. */
class ComplaintActions extends Div {
    private final transient ComplaintDesk desk;
    private final transient ComplaintSummary complaint;
    private final transient Runnable changed;

    ComplaintActions(ComplaintDesk desk, ComplaintSummary complaint, boolean editable, Runnable changed) {
        this.desk = desk;
        this.complaint = complaint;
        this.changed = changed;
        addClassName("ld-complaint-actions");
        if (editable) {
            offer(ComplaintAction.START, this::start);
            offer(ComplaintAction.ANSWER, this::answer);
            offer(ComplaintAction.CLOSE, this::close);
        }
        if (desk.mayAssign()) offer(ComplaintAction.ASSIGN, this::assign);
        if (!editable) return;
        offer(ComplaintAction.REOPEN, this::reopen);
        add(
                new Button(getTranslation("feedback.complaint.tell"), Icons.of(Icons.PHONE), click -> tell()),
                new Button(getTranslation("feedback.complaint.note"), Icons.of(Icons.EDIT), click -> note()));
    }

    private void offer(ComplaintAction action, Runnable run) {
        if (!complaint.allows(action)) return;
        var button = new Button(getTranslation("feedback.complaint.do." + action), click -> run.run());
        if (getComponentCount() == 0) button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    private void assign() {
        new AssignDialog(desk, List.of(complaint), changed).open();
    }

    private void start() {
        desk.complaints.start(complaint.id(), complaint.version());
        done("START");
    }

    private void answer() {
        String help = getTranslation("feedback.complaint.answer.help");
        WordsDialog.open(getTranslation("feedback.complaint.do.ANSWER"), help, words -> {
            desk.complaints.answer(complaint.id(), complaint.version(), words);
            done("ANSWER");
        });
    }

    private void close() {
        VerdictDialog.open(complaint.verdict(), verdict -> {
            desk.complaints.close(complaint.id(), complaint.version(), verdict);
            done("CLOSE");
        });
    }

    private void reopen() {
        String help = getTranslation("feedback.complaint.reopen.help");
        WordsDialog.open(getTranslation("feedback.complaint.do.REOPEN"), help, words -> {
            desk.complaints.reopen(complaint.id(), complaint.version(), words);
            done("REOPEN");
        });
    }

    private void tell() {
        TellDialog.open(desk, told -> {
            desk.complaints.tell(complaint.id(), told);
            done("TELL");
        });
    }

    private void note() {
        String help = getTranslation("feedback.complaint.note.help");
        WordsDialog.open(getTranslation("feedback.complaint.note"), help, words -> {
            desk.complaints.note(complaint.id(), words);
            done("NOTE");
        });
    }

    private void done(String what) {
        changed.run();
        Notifications.done(getTranslation("feedback.complaint.done." + what));
    }
}
