package loyalty.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import loyalty.privacy.RetentionRule;
import org.junit.jupiter.api.Test;

@OnH2
class RetentionViewTests extends SpringBrowserlessTest {

    @Test
    @SignedInAs("admin.retentionView")
    @SuppressWarnings("unchecked")
    void saysWhatWouldGoBeforeAnythingIsSwitchedOn() {
        navigate(RetentionView.class);
        assertThat($(RetentionView.class).single().getElement().getTextRecursively())
                .contains("thirty years", "each carries the sum")
                .doesNotContain("!privacy.");
        Grid<RetentionRule> grid = $(Grid.class).single();
        test(grid).clickRow(0);

        IntegerField months = $(IntegerField.class).single();
        String dialog = $(Dialog.class).single().getElement().getTextRecursively();
        assertThat(dialog).contains("nothing would go");
        test(months).setValue(1);
        assertThat(months.isInvalid()).isTrue();
        assertThat(months.getErrorMessage()).contains("600 months");
    }

    @Test
    @SignedInAs("supervisor.retentionView")
    void isClosedToWhoDoesNotLookAfterPersonalData() {
        assertThatThrownBy(() -> navigate(RetentionView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
