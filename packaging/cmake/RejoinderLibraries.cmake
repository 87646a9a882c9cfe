# SPDX-FileCopyrightText: 2026 The Rejoinder authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds what the project needs from outside and makes one static library from each line of a layers.txt.

find_package(Qt6 6.8 REQUIRED COMPONENTS Core Sql)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
find_package(SQLite3 3.40 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(uchardet REQUIRED IMPORTED_TARGET uchardet)
find_package(rapidfuzz REQUIRED)
if(REJOINDER_TESTS)
    find_package(Qt6 6.8 REQUIRED COMPONENTS Test)
    # Qt::Test tells each test its build folder, which would keep ccache from knowing it again in another tree.
    set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endif()
if(NOT REJOINDER_CORE_ONLY)
    find_package(Qt6 6.8 REQUIRED COMPONENTS Gui Widgets Svg PrintSupport)
    find_package(KF6SyntaxHighlighting 6.0 REQUIRED)
endif()

set(outside_qtcore Qt6::Core)
set(outside_gui Qt6::Gui)
set(outside_widgets Qt6::Widgets Qt6::Svg)
set(outside_sql Qt6::Sql)
set(outside_sqlite SQLite::SQLite3)
set(outside_uchardet PkgConfig::uchardet)
set(outside_icu ICU::uc ICU::i18n ICU::data)
set(outside_rapidfuzz rapidfuzz::rapidfuzz)
set(outside_syntaxhighlighting KF6::SyntaxHighlighting Qt6::Widgets)

add_library(rejoinder_options INTERFACE)
target_include_directories(rejoinder_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(rejoinder_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
target_compile_definitions(rejoinder_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_UP_TO=0x060800
    REJOINDER_VERSION="${PROJECT_VERSION}")
if(REJOINDER_SANITIZE)
    target_compile_options(rejoinder_options INTERFACE -fsanitize=${REJOINDER_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(rejoinder_options INTERFACE -fsanitize=${REJOINDER_SANITIZE})
endif()

find_program(REJOINDER_MOLD mold)
if(REJOINDER_MOLD)
    target_link_options(rejoinder_options INTERFACE -fuse-ld=mold)
endif()

# rejoinder_precompiled(<name> <header> <links>...): one precompiled header for many libraries (REUSE_FROM);
# it is 80 MB and takes as long as ten sources.
function(rejoinder_precompiled name header)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "")
    add_library(precompiled_${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    target_link_libraries(precompiled_${name} PRIVATE rejoinder_options ${ARGN})
    target_precompile_headers(precompiled_${name} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/${header})
endfunction()

# rejoinder_layers(<side> <layers.txt>): one static library <side>_<name> for each line "name: uses | outside".
function(rejoinder_layers side table)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${table})
    file(STRINGS ${table} lines REGEX "^[a-z]+:")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE ":.*" "" name "${line}")
        string(REGEX REPLACE "^[a-z]+:([^|]*).*" "\\1" uses "${line}")
        string(REGEX MATCHALL "[a-z]+" uses "${uses}")
        set(outside "")
        if(line MATCHES "\\|(.*)")
            string(REGEX MATCHALL "[a-z]+" outside "${CMAKE_MATCH_1}")
        endif()
        file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
             ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
        set(compiled ${sources})
        list(FILTER compiled INCLUDE REGEX "\\.cpp$")
        if(NOT compiled)
            add_library(${side}_${name} INTERFACE)
            set(scope INTERFACE)
        else()
            add_library(${side}_${name} STATIC ${sources})
            set(scope PUBLIC)
            if(side STREQUAL "ui")
                set_target_properties(${side}_${name} PROPERTIES AUTOMOC ON)
            endif()
        endif()
        target_link_libraries(${side}_${name} ${scope} rejoinder_options Qt6::Core)
        if(side STREQUAL "ui")
            target_link_libraries(${side}_${name} ${scope} core)
        endif()
        foreach(use IN LISTS uses)
            target_link_libraries(${side}_${name} ${scope} ${side}_${use})
        endforeach()
        foreach(item IN LISTS outside)
            target_link_libraries(${side}_${name} ${scope} ${outside_${item}})
        endforeach()
        if(scope STREQUAL "PUBLIC")
            set(header core) # what does not link Widgets must not see them in its precompiled header either
            if("widgets" IN_LIST outside OR "syntaxhighlighting" IN_LIST outside)
                set(header ui)
            endif()
            target_precompile_headers(${side}_${name} REUSE_FROM precompiled_${header})
        endif()
        list(APPEND all ${side}_${name})
    endforeach()
    add_library(${side} INTERFACE)
    target_link_libraries(${side} INTERFACE ${all})
endfunction()

# What a library carries inside it. Names are those the code asks for: ":/sql/...", ":/models/...".
function(rejoinder_carries library folder pattern)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/${folder}/${pattern})
    if(files)
        qt_add_resources(${library} ${library}_${folder} PREFIX /${folder} BASE ${CMAKE_SOURCE_DIR}/resources/${folder}
                         FILES ${files})
    endif()
endfunction()
