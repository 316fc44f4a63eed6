package loyalty.campaign.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import loyalty.campaign.CampaignData;
import loyalty.campaign.Channel;
import loyalty.campaign.LowAction;
import loyalty.questionnaire.PublishedQuestionnaire;
import loyalty.uikit.FormDialog;

/** A campaign in a form: what is asked, when, by which ways, and what follows from a low score. */
final class CampaignDialog {
    private final CampaignForm form;
    private final Binder<CampaignForm> binder = new Binder<>();
    private final FormDialog dialog;

    /** @param save may refuse; the form then stays open */
    CampaignDialog(
            String title, CampaignForm form, List<PublishedQuestionnaire> questionnaires, Consumer<CampaignData> save) {
        this.form = form;
        dialog = new FormDialog(title, binder, () -> {
            binder.writeBean(form);
            save.accept(form.data());
        });
        name();
        questions(questionnaires);
        channels();
        days();
        numbers();
        consequences();
        binder.readBean(form);
    }

    void open() {
        dialog.open();
    }

    private void name() {
        var chinese = new TextField(translate("campaign.field.name.zh"));
        var english = new TextField(translate("campaign.field.name.en"));
        binder.forField(chinese).bind(campaign -> campaign.nameZh, (campaign, value) -> campaign.nameZh = value);
        binder.forField(english).bind(campaign -> campaign.nameEn, (campaign, value) -> campaign.nameEn = value);
        dialog.fields(chinese, english);
    }

    private void questions(List<PublishedQuestionnaire> questionnaires) {
        Map<UUID, PublishedQuestionnaire> byVersion =
                questionnaires.stream().collect(Collectors.toMap(PublishedQuestionnaire::versionId, one -> one));
        var questions = new Select<UUID>();
        questions.setLabel(translate("campaign.field.questionnaire"));
        boolean listed = byVersion.containsKey(form.versionId);
        questions.setItems(
                questionnaires.stream().map(PublishedQuestionnaire::versionId).toList());
        questions.setItemLabelGenerator(version -> title(Objects.requireNonNull(byVersion.get(version))));
        questions.setHelperText(questionnaires.isEmpty() ? translate("campaign.field.questionnaire.none") : null);
        questions.setVisible(listed || form.nameEn.isEmpty() && form.nameZh.isEmpty());
        if (questions.isVisible())
            binder.forField(questions)
                    .asRequired(translate("campaign.questionnaire.missing"))
                    .bind(
                            campaign -> byVersion.containsKey(campaign.versionId) ? campaign.versionId : null,
                            (campaign, value) -> campaign.versionId = value);
        dialog.wideField(questions);
    }

    private static String title(PublishedQuestionnaire questionnaire) {
        String title = questionnaire.title().in(UI.getCurrent().getLocale());
        return translate("campaign.field.questionnaire.version", title, questionnaire.number());
    }

    private void channels() {
        var channels = new CheckboxGroup<Channel>(translate("campaign.field.channels"));
        channels.setItems(Channel.values());
        channels.setItemLabelGenerator(channel -> translate("campaign.channel." + channel));
        binder.forField(channels)
                .withValidator(chosen -> !chosen.isEmpty(), translate("campaign.channels.missing"))
                .bind(campaign -> campaign.channels, (campaign, value) -> campaign.channels = Set.copyOf(value));
        dialog.wideField(channels);
    }

    private void days() {
        var from = new DatePicker(translate("campaign.field.startsOn"));
        var to = new DatePicker(translate("campaign.field.endsOn"));
        to.setClearButtonVisible(true);
        to.setHelperText(translate("campaign.field.endsOn.help"));
        binder.forField(from)
                .asRequired(translate("campaign.startsOn.missing"))
                .bind(campaign -> campaign.startsOn, (campaign, value) -> campaign.startsOn = value);
        binder.forField(to)
                .withValidator(
                        day -> day == null || from.isEmpty() || !day.isBefore(from.getValue()),
                        translate("campaign.endsOn.beforeStart"))
                .bind(campaign -> campaign.endsOn, (campaign, value) -> campaign.endsOn = value);
        dialog.fields(from, to);
    }

    private void numbers() {
        IntegerField quiet = number("quietDays", 0, CampaignData.MOST_QUIET_DAYS);
        IntegerField quota = number("quota", 1, CampaignData.MOST_ANSWERS);
        quota.setClearButtonVisible(true);
        binder.forField(quiet)
                .asRequired(translate("campaign.number.outOfRange", 0, CampaignData.MOST_QUIET_DAYS))
                .bind(campaign -> campaign.quietDays, (campaign, value) -> campaign.quietDays = value);
        binder.forField(quota).bind(campaign -> campaign.quota, (campaign, value) -> campaign.quota = value);
        dialog.fields(quiet, quota);
    }

    private void consequences() {
        var action = new RadioButtonGroup<LowAction>(translate("campaign.field.lowAction"));
        action.setItems(LowAction.values());
        action.setItemLabelGenerator(one -> translate("campaign.lowAction." + one));
        IntegerField score = number("lowScore", 1, 10);
        action.addValueChangeListener(change -> score.setVisible(isSomething(change)));
        binder.forField(action).bind(campaign -> campaign.lowAction, (campaign, value) -> campaign.lowAction = value);
        binder.forField(score).bind(campaign -> campaign.lowScore, (campaign, value) -> campaign.lowScore = value);
        dialog.wideField(action);
        dialog.fields(score);
    }

    private static boolean isSomething(HasValue.ValueChangeEvent<LowAction> change) {
        return change.getValue() != null && change.getValue() != LowAction.NONE;
    }

    private static IntegerField number(String field, int least, int most) {
        var number = new IntegerField(translate("campaign.field." + field));
        number.setMin(least);
        number.setMax(most);
        number.setHelperText(translate("campaign.field." + field + ".help"));
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(translate("campaign.number.outOfRange", least, most))
                .setMinErrorMessage(translate("campaign.number.outOfRange", least, most))
                .setMaxErrorMessage(translate("campaign.number.outOfRange", least, most)));
        return number;
    }
}
