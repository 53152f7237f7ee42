package fr.coteacote.portal.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.forms.QuestionForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Nobody can write a component, or a state of one, and leave it out of the page on which all are inspected. */
class GalleryTest {

    /** What the gallery cannot show, and why. */
    private static final Map<Class<? extends Component>, String> ELSEWHERE = Map.of(
            QuestionForm.class, "It writes the title of its page, and a page has one; journeys inspect it by dozens");

    private static final JavaClasses DESIGN_SYSTEM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.coteacote.portal.ui");

    @Test
    void each_component_of_the_design_system_is_shown() {
        var missing = DESIGN_SYSTEM.stream()
                .filter(GalleryTest::isComponent)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(missing).hasSizeGreaterThan(ELSEWHERE.size());

        missing.removeAll(shown());
        missing.removeAll(names(ELSEWHERE.keySet()));

        assertThat(missing).as("components without a sample").isEmpty();
    }

    @Test
    void only_what_is_not_shown_is_excused() {
        assertThat(shown()).doesNotContainAnyElementsOf(names(ELSEWHERE.keySet()));
    }

    /** A state, a look, a width, a pictogram: what a component may be told is a constant. */
    @Test
    void each_constant_that_a_component_may_be_told_has_a_sample() {
        var constants = DESIGN_SYSTEM.stream()
                .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .toList();

        assertThat(constants)
                .isNotEmpty()
                .filteredOn(constant -> !isUsed(constant))
                .extracting(JavaField::getFullName)
                .isEmpty();
    }

    @Test
    void each_sample_is_on_the_page() {
        var page = Jsoup.parse(new GalleryView().getElement().getOuterHTML());

        assertThat(page.select("main > *")).hasSameSizeAs(GalleryView.samples());
        assertThat(page.select("header .session-bar")).hasSize(1);
    }

    private static boolean isComponent(JavaClass type) {
        return type.isAssignableTo(Component.class)
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && !isInGallery(type);
    }

    private static boolean isInGallery(JavaClass type) {
        return type.getPackageName().equals(GalleryView.class.getPackageName());
    }

    /** By its name, or with all of its kind. */
    private static boolean isUsed(JavaField constant) {
        return constant.getAccessesToSelf().stream().anyMatch(access -> isInGallery(access.getOriginOwner()))
                || constant.getOwner().getMethod("values").getCallsOfSelf().stream()
                        .anyMatch(call -> isInGallery(call.getOriginOwner()));
    }

    /** The samples are looked into before they are written; the frame stays open, for it changes. */
    private static Set<String> shown() {
        var all = new ArrayList<>(GalleryView.samples());
        all.add(FrameSamples.company());
        all.add(new GalleryView());
        var classes = new HashSet<Class<? extends Component>>();
        collect(all, classes);
        return names(classes);
    }

    private static void collect(List<Component> components, Collection<Class<? extends Component>> classes) {
        components.forEach(component -> {
            classes.add(component.getClass());
            collect(component.getChildren().toList(), classes);
        });
    }

    private static Set<String> names(Collection<Class<? extends Component>> classes) {
        return classes.stream().map(Class::getName).collect(Collectors.toSet());
    }
}
