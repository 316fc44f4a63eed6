package loyalty.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.customer.NewCustomer.Registered;
import loyalty.customer.TimelineSource;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignedInAs;
import loyalty.uikit.ConflictDialog;
import loyalty.uikit.Language;
import loyalty.uikit.RecordForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.page")
class CustomerDetailsViewTests extends SpringBrowserlessTest {
    @Autowired
    CustomerService customers;

    @Autowired
    List<TimelineSource> sources;

    UUID id;

    @BeforeEach
    void register() {
        String email = IdentityFixture.fresh("page") + "@example.com";
        id = ((Registered) customers.register(Map.of("name", "王小明", "email", email))).id();
    }

    /** The page and the timeline, which reads of every kind, are what a rep opens for each call. */
    @Test
    void opensWithItsTimelineWithFewStatements() {
        readWhatIsReadOnce();
        var statements = StatementCount.during(() -> {
            UI.getCurrent().navigate(CustomerNavigation.location(id));
            $(TabSheet.class).single().setSelectedIndex(1);
        });

        assertThat($(H1.class).first().getText()).isEqualTo("王小明");
        assertThat($(TabSheet.class).single().getSelectedTab().getLabel()).isEqualTo("Timeline");
        assertThat(statements)
                .as("one of them notes that the page was opened, one reads the segments")
                .hasSizeLessThanOrEqualTo(17);
    }

    @Test
    void opensEachOtherTabWithFewStatements() {
        readWhatIsReadOnce();
        UI.getCurrent().navigate(CustomerNavigation.location(id));
        TabSheet sheet = $(TabSheet.class).single();

        for (int i = 2; i < sheet.getTabCount(); i++) {
            int tab = i;
            assertThat(StatementCount.during(() -> sheet.setSelectedIndex(tab)))
                    .as(sheet.getTabAt(tab).getLabel())
                    .hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void tellsInTheTimelineWhatWasChangedWhenAsked() {
        customers.change(List.of(new FieldChange(id, "company", null, "Acme")));
        CustomerNavigation.open(id, "customer.timeline");
        assertThat(timelineTexts()).isEmpty();

        $(CheckboxGroup.class).single().select(changes());

        assertThat(timelineTexts()).anyMatch(text -> text.contains("Company") && text.contains("Acme"));
    }

    private List<String> timelineTexts() {
        return $(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private TimelineSource changes() {
        return sources.stream()
                .filter(source -> source.titleKey().equals("customer.timeline.changes"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void opensTheTabThatWasAskedFor() {
        CustomerNavigation.open(id, "survey.title");

        assertThat($(TabSheet.class).single().getSelectedTab().getLabel()).isEqualTo("Satisfaction");
    }

    @Test
    void savesWhatWasTypedIntoTheForm() {
        UI.getCurrent().navigate(CustomerNavigation.location(id));

        test(field("company")).setValue("Acme");
        save();

        assertThat(customers.profile(id).value("company")).isEqualTo("Acme");
    }

    @Test
    void savesNothingWhenOneFieldIsRefusedAndSaysWhy() {
        UI.getCurrent().navigate(CustomerNavigation.location(id));

        test(field("company")).setValue("Acme");
        test(field("phone")).setValue("12345");
        save();

        assertThat(field("phone").isInvalid()).isTrue();
        assertThat(field("phone").getErrorMessage()).isNotEmpty();
        assertThat(customers.profile(id).value("company")).isEmpty();
    }

    @Test
    void overwritesNothingThatSomebodyChangedMeanwhile() {
        UI.getCurrent().navigate(CustomerNavigation.location(id));
        customers.change(List.of(new FieldChange(id, "company", "", "Theirs")));

        test(field("company")).setValue("Mine");
        save();

        assertThat(customers.profile(id).value("company")).isEqualTo("Theirs");
        assertThat($(ConflictDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void savesMyChoiceOfAConflictAndIsDoneWithTheForm() {
        UI.getCurrent().navigate(CustomerNavigation.location(id));
        customers.change(List.of(new FieldChange(id, "company", "", "Theirs")));
        test(field("company")).setValue("Mine");
        test(field("jobTitle")).setValue("Buyer");
        save();

        chooseMine();

        assertThat(customers.profile(id).value("company")).isEqualTo("Mine");
        assertThat(customers.profile(id).value("jobTitle")).isEqualTo("Buyer");
        assertThat($(RecordForm.class).single().getElement().getAttribute("data-unsaved"))
                .isNull();
    }

    @Test
    void keepsItsLanguageTogetherWithWhatIsNotSaved() {
        UI.getCurrent().navigate(CustomerNavigation.location(id));
        test(field("company")).setValue("Mine");

        Language.CHINESE.speak(() -> {});
        test($(ConfirmDialog.class).single()).cancel();

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(field("company").getValue()).isEqualTo("Mine");
    }

    @Test
    void answersAnUnknownCustomerAsNotFound() {
        UI.getCurrent().navigate(CustomerNavigation.location(UUID.randomUUID()));

        assertThat($(CustomerDetailsView.class).exists()).isFalse();
    }

    /** The cards of the home page, where everybody begins, and lists of choices. */
    private void readWhatIsReadOnce() {
        UI.getCurrent().navigate(CustomerNavigation.location(id));
        openEveryTab();
        register();
    }

    private void openEveryTab() {
        TabSheet sheet = $(TabSheet.class).single();
        for (int i = 0; i < sheet.getTabCount(); i++) sheet.setSelectedIndex(i);
    }

    private TextField field(String key) {
        return $(TextField.class).all().stream()
                .filter(field -> key.equals(field.getElement().getAttribute("data-field")))
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void chooseMine() {
        RadioButtonGroup group = $(RadioButtonGroup.class).single();
        group.setValue(group.getListDataView().getItem(0));
        $(Button.class).withText("Save").all().stream()
                .filter(button -> $(ConflictDialog.class)
                        .single()
                        .getFooter()
                        .getElement()
                        .equals(button.getElement().getParent()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }
}
