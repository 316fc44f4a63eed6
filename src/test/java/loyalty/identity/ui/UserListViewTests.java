package loyalty.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignedInAs;
import loyalty.identity.UserService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("admin.views")
class UserListViewTests extends SpringBrowserlessTest {
    @Autowired
    IdentityFixture fixture;

    @Autowired
    UserService users;

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs("supervisor.views")
    void isClosedToWhoDoesNotAdministerUsers() {
        assertThatThrownBy(() -> navigate(UserListView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsUsersByNameAndListsWhoLeftOnlyWhenAsked() {
        String username = IdentityFixture.fresh("rep.found");
        fixture.user(username);
        navigate(UserListView.class);
        test($(TextField.class)
                        .withPropertyValue(TextField::getPlaceholder, "Name or username")
                        .single())
                .setValue(username);
        assertThat(test(grid()).size()).isEqualTo(1);

        choose("Deactivate");
        assertThat(test(grid()).size()).isZero();
        test($(Checkbox.class).single()).click();
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void takesADeactivationBack() {
        String username = IdentityFixture.fresh("rep.undone");
        fixture.user(username);
        find(username);
        choose("Deactivate");
        test($(Button.class).withText("Undo").single()).click();
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void saysWhyItRefuses() {
        find("admin.views");
        choose("Deactivate");
        assertThat($(Notification.class).single()).isNotNull();
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void showsThePasswordOfANewUserOnce() {
        String username = IdentityFixture.fresh("rep.new");
        navigate(UserListView.class);
        test($(Button.class).withText("New user").single()).click();
        test(field("Name")).setValue("李娜");
        test(field("Username")).setValue(username);
        test($(Button.class).withText("Save").single()).click();

        String password = field("One-time password").getValue();
        assertThat(password).hasSize(14);
        test($(Button.class).withText("I have it").single()).click();
        assertThat($(Dialog.class).exists()).isFalse();
        find(username);
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("李娜");
    }

    @Test
    void showsWhoseOneTimePasswordHasExpired() {
        String username = IdentityFixture.fresh("rep.late");
        UUID id = fixture.user(username);
        users.resetPassword(id);
        find(username);
        assertThat(state()).isEqualTo("One-time password");

        jdbc.sql("update app_user set one_time_until = created_at where id = ?")
                .param(id)
                .update();
        find(username);

        assertThat(state()).isEqualTo("One-time password expired");
    }

    @Test
    void keepsTheFormOpenWhenSavingIsRefused() {
        navigate(UserListView.class);
        test($(Button.class).withText("New user").single()).click();
        test(field("Name")).setValue("Another");
        test(field("Username")).setValue("admin.views");
        test($(Button.class).withText("Save").single()).click();
        assertThat($(Dialog.class).single().isOpened()).isTrue();
        assertThat(field("Username").getValue()).isEqualTo("admin.views");
    }

    private void find(String username) {
        navigate(UserListView.class);
        test($(TextField.class)
                        .withPropertyValue(TextField::getPlaceholder, "Name or username")
                        .single())
                .setValue(username);
    }

    /** Of the first user. */
    private String state() {
        return IntStream.range(0, grid().getColumns().size())
                .filter(column -> grid().getColumns().get(column).getRenderer() instanceof ComponentRenderer)
                .mapToObj(column -> test(grid()).getCellComponent(0, column))
                .filter(UserBadge.class::isInstance)
                .map(badge -> ((UserBadge) badge).getText())
                .findFirst()
                .orElseThrow();
    }

    private UserGrid grid() {
        return $(UserGrid.class).single();
    }

    private TextField field(String label) {
        return $(TextField.class).from($(Dialog.class).last()).withLabel(label).single();
    }

    /** In the menu of the first row. */
    private void choose(String action) {
        UserActions actions = (UserActions) test(grid()).getCellComponent(0, 6);
        test(actions.menu()).open();
        test(actions.menu()).clickItem(action);
    }
}
