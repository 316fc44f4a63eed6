package loyalty.uikit;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import loyalty.shared.HumanNumber;
import org.jspecify.annotations.Nullable;

/** Reads a number in a text field however people write it: 1,234.5, ¥1.2万, １２. Blank is no number. */
public class FigureConverter implements Converter<String, @Nullable BigDecimal> {

    @Override
    public Result<@Nullable BigDecimal> convertToModel(@Nullable String typed, ValueContext context) {
        if (typed == null || typed.isBlank()) return Result.ok(null);
        return HumanNumber.read(typed)
                .<Result<@Nullable BigDecimal>>map(Result::ok)
                .orElseGet(() -> Result.error(I18NProvider.translate("uikit.field.badNumber")));
    }

    @Override
    public String convertToPresentation(@Nullable BigDecimal figure, ValueContext context) {
        return figure == null ? "" : HumanNumber.plain(figure);
    }
}
