package loyalty.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Work that takes a while: what it is, how far it has come, and a way to stop it. */
public class WorkProgress extends Div {
    private final ProgressBar bar = new ProgressBar();
    private final Span figure = new Span();
    private final Formats formats;

    public WorkProgress(String title, Formats formats, Runnable cancel) {
        this.formats = formats;
        addClassName("ld-progress");
        figure.addClassName("ld-figures");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", title);
        var button = new Button(getTranslation("uikit.cancel"), click -> cancel.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        add(new Span(title), figure, bar, button);
    }

    /** @param total 0 while it is not known */
    public void show(long done, long total) {
        bar.setIndeterminate(total == 0);
        if (total == 0) {
            figure.setText(formats.number(done));
            return;
        }
        double share = Math.min(1, (double) done / total);
        bar.setValue(share);
        figure.setText(getTranslation("uikit.progress", done, total, formats.percent(share)));
    }
}
