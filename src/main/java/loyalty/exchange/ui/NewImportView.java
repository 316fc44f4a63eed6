package loyalty.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import loyalty.exchange.ImportNavigation;
import loyalty.exchange.ImportService;
import loyalty.exchange.ImportSubject;
import loyalty.exchange.TemplateService;
import loyalty.shared.RefusedException;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;

/** The first step of an import: what is in the file, and which file. */
@Route(ImportNavigation.NEW)
@RolesAllowed("IMPORT")
@StyleSheet("context://styles/exchange.css")
class NewImportView extends Div implements HasDynamicTitle {
    private static final int LARGEST = 1 << 30;

    private final transient ImportService imports;
    private final RadioButtonGroup<ImportSubject> subject = new RadioButtonGroup<>();
    private volatile ImportSubject chosen = ImportSubject.CUSTOMERS;

    NewImportView(ImportService imports, TemplateService templates) {
        this.imports = imports;
        addClassName("ld-import");
        add(new StepTrail(StepTrail.Step.FILE), subjects(), upload(), hints(templates));
    }

    private Component subjects() {
        subject.setLabel(getTranslation("exchange.upload.subject"));
        subject.setItems(imports.subjects());
        subject.setRenderer(new ComponentRenderer<>(this::choice));
        subject.setValue(chosen);
        subject.addValueChangeListener(change -> chosen = change.getValue());
        subject.addClassName("ld-import-subjects");
        return subject;
    }

    private Component choice(ImportSubject each) {
        var name = new Span(Icons.of(icon(each)), new Span(getTranslation("exchange.subject." + each)));
        name.addClassName("ld-import-subject-name");
        var choice = new Div(name, new Span(getTranslation("exchange.subject.help." + each)));
        choice.addClassName("ld-import-subject");
        return choice;
    }

    private static String icon(ImportSubject each) {
        return switch (each) {
            case CUSTOMERS -> Icons.CUSTOMERS;
            case PURCHASES -> Icons.PURCHASE;
            case SCORES -> Icons.SCORE;
            case RECEIVABLES, PAYMENTS -> Icons.CREDIT;
        };
    }

    private Upload upload() {
        var upload = new Upload(new Receiving());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(ComponentTexts.upload());
        upload.addFileRejectedListener(event -> Notifications.failed(event.getErrorMessage()));
        upload.addClassName("ld-import-upload");
        return upload;
    }

    private Component hints(TemplateService templates) {
        var template =
                new Anchor(new TemplateDownload(templates, getLocale()), getTranslation("exchange.upload.template"));
        var hints = new Div(new Paragraph(getTranslation("exchange.upload.hint")), template);
        hints.addClassName("ld-import-hints");
        return hints;
    }

    /** Streams the request into the store; nothing of the file is held in memory or in the session. */
    private final class Receiving implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream content = event.getInputStream()) {
                UUID id = imports.upload(chosen, event.getFileName(), content);
                event.getUI().access(() -> ImportNavigation.open(id));
            } catch (RefusedException refused) {
                event.getUI().access(() -> refuse(refused));
            }
        }
    }

    private void refuse(RefusedException refused) {
        getChildren().filter(Upload.class::isInstance).map(Upload.class::cast).forEach(Upload::clearFileList);
        Notifications.refused(refused.reason());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.imports.new");
    }
}
