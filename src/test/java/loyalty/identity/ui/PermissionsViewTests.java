package loyalty.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import loyalty.OnH2;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import loyalty.identity.SignedInAs;
import org.junit.jupiter.api.Test;

@OnH2
@SignedInAs("admin.views")
class PermissionsViewTests extends SpringBrowserlessTest {

    @Test
    @SuppressWarnings("unchecked")
    void showsTheMatrixInWords() {
        navigate(PermissionsView.class);
        Grid<Capability> capabilities = $(Grid.class).first();
        Grid<FieldGroup> fields = $(Grid.class).last();
        assertThat(test(capabilities).size()).isEqualTo(Capability.values().length);
        assertThat(row(capabilities, 0)).containsExactly("See customers", "Own", "Their teams’", "All");
        assertThat(row(fields, 1))
                .containsExactly("Phone, e-mail, address", "Own: Write · others’: Masked", "Write", "Masked");
    }

    /** Without its first column, the card for a phone. */
    private String[] row(Grid<?> grid, int row) {
        return new String[] {
            test(grid).getCellText(row, 1),
            test(grid).getCellText(row, 2),
            test(grid).getCellText(row, 3),
            test(grid).getCellText(row, 4)
        };
    }
}
