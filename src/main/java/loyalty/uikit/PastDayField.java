package loyalty.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;

/** The day something happened; days to come can't be chosen. */
public class PastDayField extends DatePicker {

    public PastDayField(String label, LocalDate today) {
        super(label);
        setI18n(ComponentTexts.datePicker().setMaxErrorMessage(getTranslation("shared.day.future")));
        setMax(today);
    }
}
