# SPDX-FileCopyrightText: 2026 The Rejoinder authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From resources/translations/*.ts to what the program carries, and back from the source to the .ts files.

find_package(Qt6LinguistTools QUIET)

# rejoinder_speaks(<library>): it carries each .ts, compiled, as ":/i18n/NAME.qm". The target translations brings the
# .ts up to date with the source.
function(rejoinder_speaks library)
    if(NOT TARGET Qt6::lrelease OR NOT TARGET Qt6::lupdate)
        message(STATUS "There is no lrelease (Debian: qt6-l10n-tools, qt6-tools-dev): the window speaks English only.")
        return()
    endif()
    set(folder ${CMAKE_BINARY_DIR}/i18n)
    file(MAKE_DIRECTORY ${folder})
    file(GLOB tables CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/*.ts)
    foreach(table IN LISTS tables)
        get_filename_component(name ${table} NAME_WE)
        add_custom_command(OUTPUT ${folder}/${name}.qm COMMAND Qt6::lrelease -silent ${table} -qm ${folder}/${name}.qm
                           DEPENDS ${table} VERBATIM)
        list(APPEND compiled ${folder}/${name}.qm)
    endforeach()
    qt_add_resources(${library} ${library}_i18n PREFIX /i18n BASE ${folder} FILES ${compiled})
    # As tests/ui/language does.
    add_custom_target(translations
        COMMAND Qt6::lupdate -I . ui app/desktop -locations none -no-obsolete -ts ${tables}
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
endfunction()
