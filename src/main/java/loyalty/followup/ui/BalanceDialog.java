package loyalty.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import loyalty.followup.Assignee;
import loyalty.followup.BalancePlan;
import loyalty.followup.BalanceStep;
import loyalty.uikit.SaveAttempt;

/** Who would get what and why, before it is done. */
class BalanceDialog extends Dialog {

    /** @param apply may refuse; the dialog then stays and says why */
    BalanceDialog(String title, BalancePlan plan, Runnable apply) {
        setHeaderTitle(title);
        addClassName("ld-form-dialog");
        boolean nothing = plan.assignments().isEmpty();
        add(new Paragraph(getTranslation(nothing ? "followup.board.balance.none" : "followup.board.balance.why")));
        plan.steps().forEach(step -> add(line(step)));
        var attempt = new SaveAttempt();
        add(attempt);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var confirm = new Button(getTranslation("followup.board.balance.do"), click -> {
            if (attempt.save(apply::run)) close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setVisible(!nothing);
        getFooter().add(cancel, confirm);
    }

    private Component line(BalanceStep step) {
        String what = step.followup().customerName() + " · " + step.followup().subject();
        String why = getTranslation("followup.why." + step.reason(), step.load());
        Assignee assignee = step.assignee();
        var line = new Div(new Span(what), new Span(assignee == null ? why : assignee.name() + ": " + why));
        line.addClassName("ld-balance-step");
        return line;
    }
}
