package loyalty.uikit;

import com.vaadin.flow.component.icon.SvgIcon;

/**
 * The icons of the product, by the names they have in {@code frontend/icons/lucide.svg}. {@code @Menu(icon = …)} takes
 * these names too.
 */
public final class Icons {
    public static final String HOME = "house";
    public static final String TABLE = "table-2";
    public static final String CUSTOMER = "user";
    public static final String CUSTOMERS = "users";
    public static final String ADD_PERSON = "user-plus";
    public static final String PURCHASE = "shopping-bag";
    public static final String PRODUCT = "package";
    public static final String SCORE = "star";
    public static final String CREDIT = "banknote";
    public static final String FEEDBACK = "message-square";
    public static final String CONTACT = "messages-square";
    public static final String ATTACHMENT = "paperclip";
    public static final String IMPORT = "upload";
    public static final String EXPORT = "download";
    public static final String HISTORY = "history";
    public static final String SECURITY = "shield-check";
    public static final String SETTINGS = "settings";
    public static final String DICTIONARIES = "list-checks";
    public static final String COLUMNS = "columns-3";
    public static final String SEARCH = "search";
    public static final String ADD = "plus";
    public static final String INBOX = "inbox";
    public static final String LANGUAGE = "languages";
    public static final String LIGHT = "sun";
    public static final String DARK = "moon";
    public static final String SYSTEM_THEME = "monitor";
    public static final String PASSWORD = "key-round";
    public static final String SIGN_OUT = "log-out";
    public static final String SIDEBAR = "panel-left";
    public static final String DOWN = "chevron-down";
    public static final String RIGHT = "chevron-right";
    public static final String LEFT = "chevron-left";
    public static final String BACK = "arrow-left";
    public static final String UP_TREND = "trending-up";
    public static final String DOWN_TREND = "trending-down";
    public static final String CLOSE = "x";
    public static final String CHECK = "check";
    public static final String DONE = "circle-check";
    public static final String FAILED = "circle-alert";
    public static final String WARNING = "triangle-alert";
    public static final String INFO = "info";
    public static final String HELP = "circle-help";
    public static final String UNDO = "undo-2";
    public static final String REDO = "redo-2";
    public static final String DELETE = "trash-2";
    public static final String EDIT = "pencil";
    public static final String COPY = "copy";
    public static final String LOCK = "lock";
    public static final String SHOW = "eye";
    public static final String FILTER = "filter";
    public static final String SORT = "arrow-up-down";
    public static final String MORE = "ellipsis";
    public static final String CALENDAR = "calendar";
    public static final String TIME = "clock";
    public static final String PHONE = "phone";
    public static final String EMAIL = "mail";
    public static final String ADDRESS = "map-pin";
    public static final String TAG = "tag";
    public static final String KEYBOARD = "keyboard";
    public static final String REFRESH = "refresh-cw";
    public static final String SHARE = "share-2";
    public static final String PIN = "pin";
    public static final String SAVE = "save";
    public static final String INCOMPLETE = "clipboard-list";
    public static final String MERGE = "merge";
    public static final String QUALITY = "gauge";
    public static final String POOL = "waves";
    public static final String CHART = "chart-column";
    public static final String IMAGE = "image";
    public static final String NOT_FOUND = "compass";
    public static final String NOT_ALLOWED = "ban";
    public static final String BROKEN = "server-crash";

    private static final String SPRITE = "icons/lucide.svg";

    private Icons() {}

    /** Takes the colour of the text around it; 1.25 em wide. Invisible to screen readers: the words beside it speak. */
    public static SvgIcon of(String name) {
        var icon = new SvgIcon(SPRITE, name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
