package loyalty.exchange.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.Stream;
import loyalty.exchange.ImportAnswers;
import loyalty.exchange.ImportQuestions;
import loyalty.exchange.ImportQuestions.Question;
import loyalty.purchase.ProductFilter;
import loyalty.purchase.ProductService;
import loyalty.purchase.ProductSummary;
import loyalty.shared.DateOrder;
import loyalty.shared.DecimalMark;
import loyalty.shared.RefusedException;

/** What the file leaves open, asked once. Only what has to be asked is shown. */
class QuestionsForm extends Div {
    private final RadioButtonGroup<DateOrder> dates = new RadioButtonGroup<>();
    private final RadioButtonGroup<DecimalMark> decimals = new RadioButtonGroup<>();
    private final ComboBox<String> product = new ComboBox<>();
    private final Checkbox createCustomers = new Checkbox();
    private final Checkbox createProducts = new Checkbox();
    private final transient ProductService products;

    QuestionsForm(ProductService products) {
        this.products = products;
        addClassName("ld-import-questions");
        dates.setItems(DateOrder.DMY, DateOrder.MDY);
        dates.setItemLabelGenerator(order -> getTranslation("exchange.question.dateOrder." + order));
        decimals.setItems(DecimalMark.values());
        decimals.setItemLabelGenerator(mark -> getTranslation("exchange.question.decimalMark." + mark));
        product.setLabel(getTranslation("exchange.question.product"));
        product.setHelperText(getTranslation("exchange.question.product.help"));
        product.setItems(query -> names(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        product.setAllowCustomValue(true);
        product.addCustomValueSetListener(event -> product.setValue(event.getDetail()));
        createCustomers.setLabel(getTranslation("exchange.question.createCustomers"));
        createProducts.setLabel(getTranslation("exchange.question.createProducts"));
        add(dates, decimals, product, createCustomers, createProducts);
    }

    void ask(ImportQuestions questions, ImportAnswers answers) {
        dates.setVisible(questions.open().contains(Question.DATE_ORDER));
        dates.setLabel(getTranslation("exchange.question.dateOrder", questions.dateExample()));
        dates.setValue(answers.dateOrder() == DateOrder.YMD ? null : answers.dateOrder());
        decimals.setVisible(questions.open().contains(Question.DECIMAL_MARK));
        decimals.setLabel(getTranslation("exchange.question.decimalMark", questions.numberExample()));
        decimals.setValue(answers.decimalMark());
        product.setVisible(questions.open().contains(Question.PRODUCT));
        product.setValue(answers.product().isEmpty() ? null : answers.product());
        createCustomers.setVisible(questions.open().contains(Question.CREATE_CUSTOMERS));
        createCustomers.setValue(answers.createCustomers());
        createProducts.setVisible(questions.open().contains(Question.CREATE_PRODUCTS));
        createProducts.setValue(answers.createProducts());
        setVisible(!questions.open().isEmpty());
    }

    /** @throws RefusedException when something that has to be said was not */
    ImportAnswers answers(ImportAnswers before) {
        if (dates.isVisible() && dates.getValue() == null) {
            throw new RefusedException("exchange.question.dateOrder.open");
        }
        return new ImportAnswers(
                dates.isVisible() ? dates.getValue() : before.dateOrder(),
                decimals.isVisible() ? decimals.getValue() : before.decimalMark(),
                product.getOptionalValue().orElse(""),
                createCustomers.getValue(),
                createProducts.getValue());
    }

    private Stream<String> names(String typed, int offset, int limit) {
        return products.find(new ProductFilter(typed, false), offset, limit).stream()
                .map(ProductSummary::name);
    }
}
