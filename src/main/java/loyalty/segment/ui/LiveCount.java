package loyalty.segment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import loyalty.segment.SegmentService;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.table.TableFilter;
import loyalty.uikit.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * How many customers a rule means while it is being edited. It is counted beside the page, a moment after the last
 * change; what was overtaken by a later change is not shown.
 */
class LiveCount extends Span {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCount.class);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final transient SegmentService segments;
    private final transient Formats formats;
    private final AtomicInteger latest = new AtomicInteger();

    LiveCount(SegmentService segments, Formats formats) {
        this.segments = segments;
        this.formats = formats;
        addClassName("ld-segment-count");
        getElement().setAttribute("role", "status");
    }

    void none() {
        latest.incrementAndGet();
        setText(getTranslation("segment.count.none"));
    }

    void count(TableFilter rule) {
        int mine = latest.incrementAndGet();
        UI page = UI.getCurrent();
        setText(getTranslation("segment.count.counting"));
        Thread.ofVirtual()
                .name("segment-count")
                .start(new DelegatingSecurityContextRunnable(() -> count(rule, mine, page)));
    }

    private void count(TableFilter rule, int mine, UI page) {
        try {
            Thread.sleep(PAUSE);
            if (mine != latest.get()) return;
            long counted = segments.count(rule);
            page.access(() -> show(mine, Message.of("segment.count", formats.number(counted), counted)));
        } catch (RefusedException refused) {
            page.access(() -> show(mine, refused.reason()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("A segment could not be counted", failure);
            page.access(() -> show(mine, Message.of("segment.count.failed")));
        }
    }

    private void show(int mine, Message message) {
        if (mine == latest.get())
            setText(getTranslation(message.key(), message.args().toArray()));
    }
}
