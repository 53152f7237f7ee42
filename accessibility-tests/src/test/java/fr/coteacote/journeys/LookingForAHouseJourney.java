package fr.coteacote.journeys;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.HouseSearchScreen;
import fr.coteacote.journeys.screens.HousesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A son looks for a house near his mother, who lives in Saint-Priest and could pay 2 000 € a month. */
class LookingForAHouseJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"LAPTOP", "PHONE", "WITHOUT_SCRIPTS"})
    void a_son_says_where_and_for_how_much_reads_what_there_is_and_all_about_one_house(Device device) {
        var wrong = HouseSearchScreen.open(visits.with(device))
                .near("Saint-Priest")
                .payingAtMost("pas plus")
                .searchInVain();

        var houses = HouseSearchScreen.mending(wrong)
                .reads("Plusieurs communes s'appellent ainsi")
                .near("Saint-Priest 69800")
                .within("20 km")
                .stay("Pour y vivre")
                .payingAtMost("2 000")
                .more("habilitées à l'aide sociale")
                .search("18 maisons trouvées, page 1 sur 2")
                .reads("à 20 km au plus de Saint-Priest")
                .readsFirst("1. Le Petit Logis (fictif)");

        var house = houses.open("Les Hirondelles (fictif)")
                .reads("63,10 € par jour, soit environ 1 893 € pour 30 jours")
                .reads("Ils peuvent avoir changé.")
                .reads("Oui, pour toutes les places")
                .reads("demander au département de payer une partie")
                .reads("S'y ajoute une participation fixe")
                .reads("01 99 00 50 14");

        house.backToHouses("18 maisons trouvées, page 1 sur 2")
                .next("18 maisons trouvées, page 2 sur 2")
                .readsFirst("11. ");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void on_a_telephone_the_map_has_a_page_of_its_own_and_leads_to_the_list(Device device) {
        var houses = nearMother(visits.with(device));

        houses.seeMap().choose("1 : Le Petit Logis (fictif), Saint-Priest", houses.heading());
    }

    @Test
    void on_a_wide_screen_the_map_stands_beside_the_list_and_a_keyboard_is_enough() {
        nearMother(visits.with(Device.LAPTOP).withKeyboardAlone())
                .chooseOnMap("1 : Le Petit Logis (fictif), Saint-Priest");
    }

    @Test
    void who_asks_for_too_much_is_told_what_to_try() {
        HouseSearchScreen.open(visits.with(Device.PHONE))
                .near("69700")
                .within("5 km")
                .payingAtMost("700")
                .search("Aucune maison trouvée")
                .reads("cherchez plus loin")
                .change()
                .payingAtMost("")
                .search("1 maison trouvée")
                .open("Les Mésanges (fictif)");
    }

    @Test
    void a_house_that_only_the_hospital_asks_for_says_so_and_so_does_one_without_a_price_or_a_place() {
        var houses = HouseSearchScreen.open(visits.with(Device.LAPTOP))
                .near("Bron")
                .more("Unité de soins de longue durée (USLD)")
                .search("2 maisons trouvées");
        houses.open("Les Hirondelles, soins de longue durée (fictif)").reads("C'est l'hôpital qui demande cette place");

        HouseSearchScreen.open(visits.with(Device.LAPTOP))
                .near("Chassieu")
                .within("5 km")
                .search(HousesScreen.ANY)
                .open("La Maison du Lac (fictif)")
                .reads("Cette maison n'a pas donné ses prix")
                .reads("Pas connu ici. Demandez à la maison.");
    }

    private static HousesScreen nearMother(Visitor visitor) {
        return HouseSearchScreen.open(visitor).near("69800").within("10 km").search(HousesScreen.ANY);
    }
}
