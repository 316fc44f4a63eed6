package loyalty.quality.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.quality.DuplicateService;
import loyalty.quality.QualityNavigation;
import loyalty.quality.QualityService;
import loyalty.quality.WorkList;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;

/** What there is to put right in the register, for those who may. */
@org.springframework.stereotype.Component
class QualityCard implements HomeCard {
    private static final int ORDER = 60;

    private final DuplicateService duplicates;
    private final QualityService quality;
    private final Permissions permissions;
    private final Formats formats;

    QualityCard(DuplicateService duplicates, QualityService quality, Permissions permissions, Formats formats) {
        this.duplicates = duplicates;
        this.quality = quality;
        this.permissions = permissions;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "quality.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.CUSTOMER_MERGE);
    }

    @Override
    public Component content() {
        FigureRow figures = new FigureRow()
                .figure(
                        Counted.figure(duplicates.count(), formats),
                        translate("quality.duplicates"),
                        QualityNavigation.ROUTE);
        for (WorkList list : WorkList.values())
            figures.figure(
                    Counted.figure(quality.count(list), formats),
                    translate("quality.list." + list),
                    QualityNavigation.ROUTE);
        return figures;
    }
}
