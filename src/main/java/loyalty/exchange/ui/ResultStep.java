package loyalty.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import loyalty.exchange.ImportCounts;
import loyalty.exchange.ImportNavigation;
import loyalty.exchange.ImportRuns;
import loyalty.exchange.ImportState;
import loyalty.exchange.ImportSubject;
import loyalty.exchange.ImportSummary;
import loyalty.shared.RefusedException;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;

/** What came of an import, and what can be done about it. */
class ResultStep extends Div {
    private final transient Formats formats;

    ResultStep(ImportSummary summary, ImportRuns runs, Formats formats, Runnable changed) {
        this.formats = formats;
        addClassName("ld-import-step");
        add(new StateBadge(summary.state()), new Paragraph(sentence(summary)), figures(summary));
        var buttons = new Div();
        buttons.addClassName("ld-import-buttons");
        if (summary.counts().rejected() > 0) {
            buttons.add(rejected(summary, runs));
        }
        if (summary.state().canBeUndone()) {
            buttons.add(undo(summary, runs, changed));
        }
        buttons.add(new Anchor(ImportNavigation.LIST, getTranslation("exchange.result.all")));
        add(buttons);
    }

    private String sentence(ImportSummary summary) {
        boolean nothingNew = summary.state() == ImportState.DONE
                && summary.counts().created() + summary.counts().updated() == 0
                && summary.counts().unchanged() > 0;
        return getTranslation(
                nothingNew ? "exchange.result.nothingNew" : "exchange.result.sentence." + summary.state());
    }

    private Component figures(ImportSummary summary) {
        ImportCounts counts = summary.counts();
        var figures = new Div(
                figure("read", formats.number(counts.read())),
                figure("created", formats.number(counts.created())),
                figure("updated", formats.number(counts.updated())),
                figure("unchanged", formats.number(counts.unchanged())),
                figure("rejected", formats.number(counts.rejected())));
        if (summary.subject() != ImportSubject.CUSTOMERS) {
            figures.add(figure("customersCreated", formats.number(counts.customersCreated())));
        }
        if (summary.subject() == ImportSubject.PURCHASES) {
            figures.add(figure("amount", formats.number(counts.amount())));
        }
        figures.addClassName("ld-import-figures");
        return figures;
    }

    private Component figure(String name, String value) {
        var number = new Span(value);
        number.addClassName("ld-figures");
        number.setId("import-" + name);
        var figure = new Div(number, new Span(getTranslation("exchange.result." + name)));
        figure.addClassName("ld-import-figure");
        return figure;
    }

    private Component rejected(ImportSummary summary, ImportRuns runs) {
        String name = getTranslation("exchange.rejected.file", summary.fileName()) + ".csv";
        var download = new Anchor(
                new RejectedDownload(runs, summary.id(), name, getLocale()),
                getTranslation("exchange.result.download", summary.counts().rejected()));
        download.addComponentAsFirst(Icons.of(Icons.EXPORT));
        return download;
    }

    private Button undo(ImportSummary summary, ImportRuns runs, Runnable changed) {
        var button = new Button(getTranslation("exchange.result.undo"), Icons.of(Icons.UNDO), click -> {
            try {
                runs.undo(summary.id());
            } catch (RefusedException refused) {
                Notifications.refused(refused.reason());
            }
            changed.run();
        });
        button.setDisableOnClick(true);
        return button;
    }
}
