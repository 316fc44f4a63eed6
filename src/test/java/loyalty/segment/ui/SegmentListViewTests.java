package loyalty.segment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import loyalty.segment.Segment;
import loyalty.segment.SegmentDraft;
import loyalty.segment.SegmentNavigation;
import loyalty.segment.SegmentService;
import loyalty.table.ViewAudience;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.RecordList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.segments")
class SegmentListViewTests extends SpringBrowserlessTest {
    @Autowired
    SegmentService segments;

    Segment lost;

    @BeforeEach
    void shipped() {
        lost = segments.find("stage.LOST").orElseThrow();
    }

    @Test
    void copiesAShippedSegmentUnderANameOfItsOwn() {
        navigate(SegmentNavigation.ROUTE, SegmentListView.class);
        listed().act(line(lost.nameEn()), "Copy " + lost.nameEn());

        test($(TextField.class).withCaption("Name").single()).setValue("Gone");
        test($(Button.class).withText("Save").single()).click();

        assertThat(segments.segments())
                .filteredOn(Segment::mine)
                .filteredOn(segment -> segment.nameEn().equals("Gone"))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.rule()).isEqualTo(lost.rule());
                    assertThat(copy.isShipped()).isFalse();
                });
    }

    @Test
    void saysThatARuleIsMissing() {
        navigate(SegmentNavigation.ROUTE, SegmentListView.class);
        test($(Button.class).withText("New segment").first()).click();

        test($(TextField.class).withCaption("Name").single()).setValue("Nobody");
        test($(Button.class).withText("Save").single()).click();

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Give at least one condition.");
    }

    @Test
    void offersToChangeOnlyWhatIsMine() {
        segments.save(null, new SegmentDraft("Changeable", ViewAudience.PRIVATE, lost.rule(), false));
        navigate(SegmentNavigation.ROUTE, SegmentListView.class);

        assertThat(listed().actions(line("Changeable")))
                .containsExactly(
                        "Show Changeable in the table", "Copy Changeable", "Change Changeable", "Remove Changeable");
        assertThat(listed().actions(line(lost.nameEn())))
                .containsExactly("Show " + lost.nameEn() + " in the table", "Copy " + lost.nameEn());
    }

    private int line(String name) {
        return IntStream.range(0, listed().count())
                .filter(row -> listed().texts().get(row).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private ListedRecords listed() {
        return new ListedRecords($(RecordList.class).single());
    }
}
