package loyalty.results.ui;

import loyalty.results.OpenAnswerService;
import loyalty.results.ThemeService;
import org.springframework.stereotype.Component;

/** What answers in words are shown with. */
@Component
record WordsDesk(ThemeService themes, OpenAnswerService answers) {}
