package loyalty.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import loyalty.uikit.SaveAttempt;
import loyalty.uikit.Saving;

/** A few fields one below the other and the button that sends them, also by Enter; says why it was refused. */
class SmallForm extends VerticalLayout {

    SmallForm(String submitText, Saving saving, Component... fields) {
        setPadding(false);
        var attempt = new SaveAttempt();
        var submit = new Button(submitText, click -> attempt.save(saving));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(this);
        add(fields);
        add(attempt, submit);
        setAlignItems(Alignment.STRETCH);
    }
}
