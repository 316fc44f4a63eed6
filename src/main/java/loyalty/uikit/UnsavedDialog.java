package loyalty.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks what shall become of changes that are not saved. */
class UnsavedDialog extends ConfirmDialog {

    UnsavedDialog(Runnable save, Runnable discard, Runnable stay) {
        setHeader(translate("uikit.unsaved.title"));
        setText(translate("uikit.unsaved.text"));
        setConfirmButton(translate("uikit.save"), saved -> save.run());
        setRejectable(true);
        setRejectButton(translate("uikit.unsaved.discard"), discarded -> discard.run(), "error tertiary");
        setCancelable(true);
        setCancelButton(translate("uikit.unsaved.stay"), stayed -> stay.run());
    }
}
