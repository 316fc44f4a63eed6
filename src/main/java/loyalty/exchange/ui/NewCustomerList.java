package loyalty.exchange.ui;

import java.time.Clock;
import java.util.function.Consumer;
import loyalty.customer.Audience;
import loyalty.customer.NewAudience;
import loyalty.exchange.CustomerLists;
import loyalty.uikit.Formats;
import org.springframework.stereotype.Component;

/** Makes an audience of a list of customers that somebody has. */
@Component
class NewCustomerList implements NewAudience {
    private final CustomerLists lists;
    private final Formats formats;
    private final Clock clock;

    NewCustomerList(CustomerLists lists, Formats formats, Clock clock) {
        this.lists = lists;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "exchange.list.new";
    }

    @Override
    public void make(Consumer<Audience.Choice> made) {
        new CustomerListDialog(lists, formats.time(clock.instant()), made).open();
    }
}
