package loyalty.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that can't be undone. Whatever can be undone is done at once, with an undo. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * @param question what is at stake, in the user's language
     * @param consequence what the button says it will do: "Erase 1 customer"
     */
    public static ConfirmDialog ask(String question, String explanation, String consequence, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(explanation);
        dialog.setCancelable(true);
        dialog.setCancelText(translate("uikit.cancel"));
        dialog.setConfirmText(consequence);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
        return dialog;
    }
}
