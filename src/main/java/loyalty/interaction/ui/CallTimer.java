package loyalty.interaction.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import loyalty.interaction.ContactData;
import loyalty.uikit.Icons;
import org.jspecify.annotations.Nullable;

/** Times a call: begins by a click, and fills in the minutes at the next one or when the form is saved. */
class CallTimer extends Button {
    /** The browser counts what is shown; what counts is the server's clock. */
    private static final String COUNT = """
            clearInterval(this.$counting);
            this.textContent = '';
            if ($0 < 0) return;
            const begun = Date.now() - $0 * 1000;
            const show = () => {
              const seconds = Math.floor((Date.now() - begun) / 1000);
              this.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
            };
            show();
            this.$counting = setInterval(show, 500);
            """;

    private final IntegerField minutes;
    private final Clock clock;
    private final Runnable turned;
    private final Span words = new Span();
    private final Span time = new Span();
    private @Nullable Instant since;

    /** @param turned runs after the timer was started or stopped */
    CallTimer(IntegerField minutes, Clock clock, Runnable turned) {
        this.minutes = minutes;
        this.clock = clock;
        this.turned = turned;
        addClassName("ld-call-timer");
        addClickListener(this::turn);
        setIcon(new Span(Icons.of(Icons.TIME), words, time));
        run(null);
    }

    private void turn(ClickEvent<Button> click) {
        if (since == null) run(clock.instant());
        else stop();
        turned.run();
    }

    /** Goes on where a draft left off. */
    final void run(@Nullable Instant begun) {
        since = begun;
        words.setText(getTranslation(begun == null ? "interaction.timer.start" : "interaction.timer.stop"));
        long seconds =
                begun == null ? -1 : Duration.between(begun, clock.instant()).toSeconds();
        getElement().setAttribute("running", begun != null);
        time.getElement().executeJs(COUNT, (double) seconds);
    }

    /** Begun minutes count, as on a telephone bill; they add to what was noted already. */
    void stop() {
        if (since == null) return;
        long begun = Math.ceilDiv(Duration.between(since, clock.instant()).toSeconds(), 60);
        long all = Objects.requireNonNullElse(minutes.getValue(), 0) + Math.max(1, begun);
        minutes.setValue((int) Math.min(all, ContactData.LONGEST));
        run(null);
    }

    @Nullable
    Instant since() {
        return since;
    }
}
