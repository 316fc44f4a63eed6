package loyalty.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout.AppLayoutI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Vaadin's components say by themselves, in the language of the current UI. */
public final class ComponentTexts {

    private ComponentTexts() {}

    public static DatePickerI18n datePicker() {
        Locale locale = UI.getCurrent().getLocale();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(day -> day.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdaysShort(weekdays(day -> day.getDisplayName(TextStyle.NARROW, locale)))
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日")
                .setToday(translate("uikit.today"))
                .setCancel(translate("uikit.cancel"))
                .setBadInputErrorMessage(translate("uikit.field.badDate"))
                .setRequiredErrorMessage(translate("uikit.field.required"));
    }

    public static DateTimePickerI18n dateTimePicker() {
        return new DateTimePickerI18n()
                .setDateLabel(translate("uikit.field.date"))
                .setTimeLabel(translate("uikit.field.time"))
                .setBadInputErrorMessage(translate("uikit.field.badDate"))
                .setIncompleteInputErrorMessage(translate("uikit.field.incompleteDateTime"))
                .setRequiredErrorMessage(translate("uikit.field.required"));
    }

    public static UploadI18N upload() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("uikit.upload.addOne"))
                        .setMany(translate("uikit.upload.addMany")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("uikit.upload.dropOne"))
                        .setMany(translate("uikit.upload.dropMany")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(translate("uikit.upload.tooManyFiles"))
                        .setFileIsTooBig(translate("uikit.upload.tooBig"))
                        .setIncorrectFileType(translate("uikit.upload.wrongType")))
                .setFile(new UploadI18N.File()
                        .setRetry(translate("uikit.retry"))
                        .setStart(translate("uikit.upload.start"))
                        .setRemove(translate("uikit.upload.remove")))
                .setUploading(uploading())
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(translate("uikit.upload.connecting"))
                        .setStalled(translate("uikit.upload.stalled"))
                        .setProcessing(translate("uikit.upload.processing"))
                        .setHeld(translate("uikit.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translate("uikit.upload.remaining"))
                        .setUnknown(translate("uikit.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translate("uikit.upload.serverUnavailable"))
                        .setUnexpectedServerError(translate("uikit.upload.serverError"))
                        .setForbidden(translate("uikit.upload.forbidden"))
                        .setFileTooLarge(translate("uikit.upload.tooBig")));
    }

    public static MenuBarI18n menuBar() {
        return new MenuBarI18n().setMoreOptions(translate("uikit.menuBar.more"));
    }

    public static AppLayoutI18n appLayout() {
        return new AppLayoutI18n().setDrawer(translate("uikit.appLayout.drawer"));
    }

    /** From Sunday on, as the date picker wants them whatever day the week starts with. */
    private static List<String> weekdays(Function<DayOfWeek, String> name) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(name)
                .toList();
    }
}
