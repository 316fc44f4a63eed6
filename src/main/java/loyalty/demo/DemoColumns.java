package loyalty.demo;

import java.util.List;
import java.util.stream.Stream;
import loyalty.customer.Choice;
import loyalty.customer.CustomColumnData;
import loyalty.customer.CustomColumnService;
import loyalty.customer.CustomType;
import org.springframework.stereotype.Component;

/** Two columns such as an administrator would add. */
@Component
class DemoColumns {
    static final List<Choice> DELIVERY_TIMES = List.of(
            new Choice("MORNING", "Morning", "上午"),
            new Choice("AFTERNOON", "Afternoon", "下午"),
            new Choice("EVENING", "Evening", "晚上"));

    /** What nobody has, for the review of the table to find. */
    private static final Choice NEVER = new Choice("NIGHT", "Night", "夜间");

    private static final CustomColumnData CUPS = new CustomColumnData(
            null,
            CustomType.NUMBER,
            "Cups a day",
            "每日杯数",
            "How many cups are drunk a day, at home or at work. Ask when they order.",
            "家里或公司每天大约喝多少杯。下单时可以顺便问一下。",
            false,
            null,
            List.of(),
            0,
            true);
    private static final CustomColumnData DELIVERY = new CustomColumnData(
            null,
            CustomType.CHOICE,
            "Delivery time",
            "送货时间",
            "When somebody is there to take a parcel.",
            "什么时间有人收货。",
            false,
            null,
            Stream.concat(DELIVERY_TIMES.stream(), Stream.of(NEVER)).toList(),
            0,
            true);

    private final CustomColumnService columns;

    DemoColumns(CustomColumnService columns) {
        this.columns = columns;
    }

    /** Those of an interrupted start are taken as they are. */
    DemoColumnKeys create() {
        List<CustomColumnData> present = columns.columns();
        return present.isEmpty()
                ? new DemoColumnKeys(
                        columns.save(CUPS).key(), columns.save(DELIVERY).key())
                : new DemoColumnKeys(present.getFirst().key(), present.getLast().key());
    }
}
