package loyalty.survey.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import loyalty.survey.ScoreData;

/** All scores in one row, to be clicked or typed: 1 to 9, and 0 for ten. */
class ScoreChoice extends RadioButtonGroup<Integer> {

    ScoreChoice() {
        super(translate("survey.field.score"));
        addClassNames("ld-tiles", "ld-score-choice");
        setItems(IntStream.rangeClosed(ScoreData.LEAST, ScoreData.MOST).boxed().toList());
        setHelperText(getTranslation("survey.field.score.help"));
        for (int score = ScoreData.LEAST; score <= ScoreData.MOST; score++) choose(score);
    }

    private void choose(int score) {
        Key digit = Key.of(String.valueOf(score % 10));
        Shortcuts.addShortcutListener(this, () -> click(score - ScoreData.LEAST), digit)
                .listenOn(this);
    }

    private void click(int index) {
        getElement().executeJs("this.querySelectorAll('vaadin-radio-button')[$0].click()", index);
    }

    /** Later than the dialog, which takes the focus when it opens. */
    void focus() {
        getElement().executeJs("setTimeout(() => this.querySelector('vaadin-radio-button').focus())");
    }
}
