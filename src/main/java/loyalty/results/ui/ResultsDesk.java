package loyalty.results.ui;

import loyalty.identity.Permissions;
import loyalty.results.DriverService;
import loyalty.results.ResultNews;
import loyalty.results.ResultsExport;
import loyalty.results.ResultsService;
import loyalty.uikit.Formats;
import org.springframework.stereotype.Component;

/** What the results' page is made with. */
@Component
class ResultsDesk {
    final ResultsService results;
    final DriverService drivers;
    final ResultNews news;
    final MemberNames names;
    final Formats formats;
    final WordsDesk words;
    final ResultsExport exports;
    final Permissions permissions;

    ResultsDesk(
            ResultsService results,
            DriverService drivers,
            ResultNews news,
            MemberNames names,
            Formats formats,
            WordsDesk words,
            ResultsExport exports,
            Permissions permissions) {
        this.results = results;
        this.drivers = drivers;
        this.news = news;
        this.names = names;
        this.formats = formats;
        this.words = words;
        this.exports = exports;
        this.permissions = permissions;
    }
}
