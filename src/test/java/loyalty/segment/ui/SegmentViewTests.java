package loyalty.segment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import loyalty.segment.Segment;
import loyalty.segment.SegmentDraft;
import loyalty.segment.SegmentNavigation;
import loyalty.segment.SegmentService;
import loyalty.table.ViewAudience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("supervisor.segments")
class SegmentViewTests extends SpringBrowserlessTest {
    @Autowired
    SegmentService segments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void showsWhoCameAndWhoLeftInAPeriodAndRefusesOneWithoutADay() {
        Segment made = saved(false);
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("update segment set watched_on = :day where id = :id")
                .param("day", today.minusDays(3))
                .param("id", made.id())
                .update();

        navigate(SegmentNavigation.location(made.code()), SegmentView.class);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Members are known from " + today.minusDays(3) + " on.");
        assertThat($(H3.class).all()).extracting(H3::getText).contains("Came", "Left", "Members", "Came and left");

        test($(DatePicker.class).withCaption("To").single()).setValue(today.minusYears(1));
        assertThat($(DatePicker.class).withCaption("To").single().isInvalid()).isTrue();
        assertThat($(DatePicker.class).withCaption("To").single().getErrorMessage())
                .isEqualTo("The period has no day: it ends before it begins.");
    }

    @Test
    void saysWhyThereIsNothingToCompare() {
        navigate(SegmentNavigation.location(saved(true).code()), SegmentView.class);
        assertThat(texts()).anyMatch(text -> text.startsWith("The members of this segment were chosen once"));

        navigate(SegmentNavigation.location("stage.LOST"), SegmentView.class);
        assertThat(texts()).anyMatch(text -> text.startsWith("Copy this segment"));
    }

    private List<String> texts() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private Segment saved(boolean frozen) {
        return segments.save(
                null,
                new SegmentDraft(
                        "Seen",
                        ViewAudience.PRIVATE,
                        segments.find("stage.LOST").orElseThrow().rule(),
                        frozen));
    }
}
